package io.mingzhang.checks.disclosure;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.texts.Gathered;
import io.mingzhang.checks.texts.LetteredText;
import io.mingzhang.checks.texts.PersonalNumbers;
import io.mingzhang.checks.texts.TextPlace;
import io.mingzhang.checks.texts.Texts;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.text.TextPattern;
import io.mingzhang.standards.wording.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A published document holds no personal data (PRV-01). */
@CheckInfo(
        id = "PRV-01",
        title = "不公开个人信息",
        severity = Severity.WARNING,
        category = CheckCategory.DISCLOSURE,
        summary = "公开的文件中没有身份证号码、银行账号、个人手机号码和家庭住址。",
        reason = "申报表落款处的联系电话是惯例，是手机号码的只合并提示一条；不许公开的地方可在数据包中取消。身份证号码须校验位相符才报告。" + "报告中只显示首尾几位，不重复公开这些信息；已遮盖的号码不报告。",
        formula =
                "18 位且出生日期、校验位（GB 11643—1999）正确；1 开头的 11 位手机号；“账号”等字样之后的 9 至 25 位数字，或校验位（Luhn）相符的 16 至 19 位卡号；“家庭住址”等字样之后的地址",
        basis = "《中华人民共和国个人信息保护法》；《中华人民共和国政府信息公开条例》第十五条",
        fires = "项目概况列出补助对象的身份证号码",
        silent = "“联系电话：0000-1234567”“138****0000”")
final class PersonalDataIsAbsent implements Check<ExaminedDocument> {

    private static final Pattern IDENTITY = Pattern.compile(
            "(?<!\\d)[1-8]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){8,24}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)62\\d{14,17}(?!\\d)");
    /** Of the shortest of these numbers. */
    private static final int FEWEST_DIGITS = 9;

    private static final String REMEDY = "公开前删去或遮盖";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Wording wording = document.standards().wording();
        Gathered gathered = new Gathered();
        TextPattern homeAddress = wording.pattern("home_address");
        for (LetteredText lettered : Texts.of(document).lettered()) {
            TextPlace text = lettered.place();
            gathered.looked(1);
            if (hasNumber(text.text())) {
                identities(gathered, text);
                mobiles(gathered, text, wording);
                accounts(gathered, text, wording);
            }
            if (lettered.mayHold(homeAddress)) {
                addresses(gathered, text, homeAddress);
            }
        }
        return gathered.outcomes("没有个人信息");
    }

    /** Whether there are enough digits for any of the numbers. */
    private static boolean hasNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private static void identities(Gathered gathered, TextPlace text) {
        Matcher found = IDENTITY.matcher(text.text());
        while (found.find()) {
            if (IdentityNumber.isValid(found.group())) {
                note(gathered, text, "身份证号码", found);
            }
        }
    }

    private static void mobiles(Gathered gathered, TextPlace text, Wording wording) {
        boolean customary = text.field()
                .filter(field -> wording.words("contact_fields_customary").contains(field.name()))
                .isPresent();
        Matcher found = MOBILE.matcher(text.text());
        while (found.find()) {
            Problem problem = problem(text, "手机号码", found);
            if (customary) {
                gathered.add("联系电话栏是手机号码", text, problem.withSeverity(Severity.INFO));
            } else {
                gathered.add("手机号码", text, problem);
            }
        }
    }

    private static void accounts(Gathered gathered, TextPlace text, Wording wording) {
        Matcher found = ACCOUNT.matcher(text.text());
        while (found.find()) {
            String before = text.text().substring(0, found.start());
            if (wording.pattern("account_context").matcher(before).find()) {
                note(gathered, text, "银行账号", found);
            }
        }
        Matcher card = CARD.matcher(text.text());
        while (card.find()) {
            String before = text.text().substring(0, card.start());
            if (IdentityNumber.isCard(card.group())
                    && !wording.pattern("account_context").matcher(before).find()) {
                note(gathered, text, "银行卡号", card);
            }
        }
    }

    private static void addresses(Gathered gathered, TextPlace text, TextPattern homeAddress) {
        Matcher found = homeAddress.matcher(text.text());
        while (found.find()) {
            note(gathered, text, "个人住址", found);
        }
    }

    private static void note(Gathered gathered, TextPlace text, String what, Matcher found) {
        gathered.add(what, text, problem(text, what, found));
    }

    private static Problem problem(TextPlace text, String what, Matcher found) {
        String masked = PersonalNumbers.maskedNumber(found.group());
        List<Participant> figures = text.figures(found.start(), found.end()).stream()
                .map(figure -> Participant.text(figure.label(), masked, figure.at()))
                .toList();
        String identity = text.identity() + "/" + what + "/" + masked;
        return Problem.of(identity, figures, text.where() + "有" + what + "：" + masked, REMEDY);
    }
}
