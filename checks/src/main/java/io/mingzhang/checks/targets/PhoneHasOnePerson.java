package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.Contact;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import java.util.ArrayList;
import java.util.List;

/** One telephone number belongs to one contact person in all forms (CF-05). */
@CheckInfo(
        id = "CF-05",
        title = "同一电话联系人一致",
        severity = Severity.WARNING,
        category = CheckCategory.ACROSS_FORMS,
        summary = "同一电话在各申报表中的联系人（经办人，未填的为负责人）姓名相同。",
        reason = "同一手机两个姓名，多为姓名误写。姓名只差一字的，可能是识别误差，从轻提示；" + "座机可由多人共用，只作提示。报告中姓名与电话均遮盖。",
        formula = "按电话分组，各组只有一个姓名",
        basis = "跨表单勾稽",
        fires = "同一手机在两份申报表中的经办人不同",
        silent = "同一手机在各申报表中的经办人相同")
final class PhoneHasOnePerson implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Outcome> outcomes = new ArrayList<>();
        for (List<Contact> contacts :
                Contacts.by(Contact::number, document).groups().values()) {
            if (contacts.size() > 1) {
                outcomes.add(examine(contacts));
            }
        }
        return outcomes;
    }

    private static Outcome examine(List<Contact> contacts) {
        List<Contact> distinct = Contacts.distinct(contacts, Contact::name);
        List<Participant> figures =
                distinct.reversed().stream().map(Contact::person).toList();
        Relation one = Relation.count("同一电话的联系人只有一个", figures, 1, distinct.size());
        if (one.holds()) {
            return Outcome.passed(one);
        }
        Contact usual = distinct.getFirst();
        boolean misspelt =
                distinct.stream().skip(1).allMatch(other -> Contact.distance(usual.name(), other.name()) == 1);
        String message = "电话" + usual.phone().printed() + "在" + contacts.size() + "份申报表中有" + distinct.size() + "个联系人姓名"
                + (misspelt ? "，只差一字，疑为误写或识别误差" : "");
        Problem problem =
                Problem.of("电话/" + Integer.toHexString(usual.number().hashCode()), figures, message, "核对联系人姓名与电话");
        return new Outcome.Failed(misspelt || !usual.isMobile() ? problem.withSeverity(Severity.INFO) : problem);
    }
}
