"use strict";
(function () {
  var root = document.documentElement, form = document.getElementById("filters");
  var list = document.getElementById("list"), shown = document.getElementById("shown");
  var findings = Array.prototype.slice.call(document.querySelectorAll(".finding"));
  var texts = findings.map(function (f) { return f.textContent.toLowerCase(); });
  var current = null, from = null;
  root.classList.add("js");
  form.hidden = false;

  function open(element) {
    for (var e = element; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
  }
  function mark(element) {
    document.querySelectorAll(".current").forEach(function (e) { e.classList.remove("current"); });
    if (!element) return;
    element.classList.add("current");
  }
  function show(id) {
    var target = document.getElementById(id);
    if (!target) return false;
    open(target);
    if (target.classList.contains("finding")) current = target;
    target.scrollIntoView({block: target.tagName === "MARK" ? "center" : "start", inline: "nearest"});
    mark(target);
    if (target.tabIndex >= -1 && target.focus) target.focus({preventScroll: true});
    return true;
  }
  function filter() {
    var severities = {}, category = form.elements.category.value, text = form.elements.text.value.trim().toLowerCase();
    var chosen = form.elements.document ? form.elements.document.value : "", count = 0;
    form.querySelectorAll("[name=severity]").forEach(function (box) { severities[box.value] = box.checked; });
    document.querySelectorAll("[data-document]").forEach(function (s) { s.hidden = chosen !== "" && s.dataset.document !== chosen; });
    findings.forEach(function (f, i) {
      var visible = severities[f.dataset.severity] && (!category || f.dataset.category === category)
        && (!text || texts[i].indexOf(text) >= 0) && (!chosen || f.closest("section").dataset.document === chosen);
      f.hidden = !visible;
      if (visible) count++;
    });
    document.querySelectorAll(".others").forEach(function (o) { o.hidden = !o.querySelector(".finding:not([hidden])"); });
    shown.textContent = "显示 " + count + " / " + findings.length + " 条";
  }
  function step(by) {
    var visible = findings.filter(function (f) { return !f.hidden; });
    if (!visible.length) return;
    var at = visible.indexOf(current);
    show(visible[Math.max(0, Math.min(visible.length - 1, at + by))].id);
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href^='#']");
    if (!link) return;
    var finding = link.closest(".finding");
    if (finding) { from = finding.id; current = finding; }
    if (show(link.getAttribute("href").slice(1))) {
      event.preventDefault();
      history.replaceState(null, "", link.getAttribute("href"));
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    var typing = /^(INPUT|SELECT)$/.test(event.target.tagName);
    if (event.key === "Escape") {
      if (typing) event.target.blur(); else if (from) show(from);
    } else if (typing) {
      return;
    } else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/") form.elements.text.focus();
    else if (event.key === "Enter" && event.target.classList.contains("finding")) {
      var first = event.target.querySelector(".places a[href]");
      if (!first) return;
      first.click();
    } else return;
    event.preventDefault();
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  filter();
  if (location.hash.length > 1) show(decodeURIComponent(location.hash.slice(1)));
})();
