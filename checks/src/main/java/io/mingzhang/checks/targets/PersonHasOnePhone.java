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
import java.util.Map;

/** One contact person has one telephone number in all forms (CF-04). */
@CheckInfo(
        id = "CF-04",
        title = "同一联系人电话一致",
        severity = Severity.WARNING,
        category = CheckCategory.ACROSS_FORMS,
        summary = "同一联系人（经办人，未填的为负责人）在各申报表中的电话相同。",
        reason = "只差一位的电话多为误写。区号和连接号不计；一个是手机、一个是座机的只作提示。报告中姓名与电话均遮盖。",
        formula = "按姓名分组，各组只有一个电话号码",
        basis = "跨表单勾稽",
        fires = "张某在三份申报表留同一号码，在第四份中有一位不同",
        silent = "张某在一份中写 0000-1234567，在另一份中写 1234567")
final class PersonHasOnePhone implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, List<Contact>> group :
                Contacts.by(Contact::name, document).groups().entrySet()) {
            if (group.getValue().size() > 1) {
                outcomes.add(examine(group.getValue()));
            }
        }
        return outcomes;
    }

    private static Outcome examine(List<Contact> contacts) {
        List<Contact> distinct = Contacts.distinct(contacts, Contact::number);
        List<Participant> figures =
                distinct.reversed().stream().map(Contact::phone).toList();
        Relation one = Relation.count("同一联系人的电话只有一个", figures, 1, distinct.size());
        if (one.holds()) {
            return Outcome.passed(one);
        }
        Contact usual = distinct.getFirst();
        boolean misspelt =
                distinct.stream().skip(1).anyMatch(other -> Contact.distance(usual.number(), other.number()) == 1);
        boolean mixed = distinct.stream().map(Contact::isMobile).distinct().count() > 1;
        String message = "联系人" + Contact.maskedName(usual.name()) + "在" + contacts.size() + "份申报表中有" + distinct.size()
                + "个电话" + (misspelt ? "，只差一位，疑为误写" : "");
        Problem problem =
                Problem.of("联系人/" + Integer.toHexString(usual.name().hashCode()), figures, message, "核对并统一联系电话");
        return new Outcome.Failed(mixed && !misspelt ? problem.withSeverity(Severity.INFO) : problem);
    }
}
