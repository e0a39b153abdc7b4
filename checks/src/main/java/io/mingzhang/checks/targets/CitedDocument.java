package io.mingzhang.checks.targets;

import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An official document cited with title and number: 《关于…的通知》（某财字〔2020〕12号）.
 *
 * @param title the title for comparison
 * @param printedTitle the title as printed
 * @param agency the agency's word of the number: 某财字
 * @param year the year of the number
 * @param serial the serial number, without leading zeros
 * @param figure the number as printed
 */
record CitedDocument(String title, String printedTitle, String agency, String year, String serial, Participant figure) {

    private static final Pattern CITATION = Pattern.compile(
            "《([^《》]{4,120})》[的之]?(?:通知|意见|办法)?\\s*[（(]?\\s*([\\p{IsHan}]{2,12})\\s*[〔\\[【(（]\\s*((?:19|20)\\d\\d)\\s*[〕\\]】)）]\\s*0*(\\d{1,4})\\s*号");

    /** The citations of a text whose number follows the title at once. */
    static List<CitedDocument> in(String label, String text, SourceLocation at) {
        List<CitedDocument> citations = new ArrayList<>();
        Matcher found = CITATION.matcher(text);
        while (found.find()) {
            String number = found.group(2) + "〔" + found.group(3) + "〕" + found.group(4) + "号";
            citations.add(new CitedDocument(
                    ProjectNames.key(found.group(1)),
                    found.group(1),
                    found.group(2),
                    found.group(3),
                    found.group(4),
                    Participant.text(label, number, at)));
        }
        return citations;
    }

    /** The number as a whole. */
    String number() {
        return agency + year + "/" + serial;
    }

    /** Whether the numbers may be those of two documents of one title: another agency in another year. */
    boolean mayBeAnother(CitedDocument other) {
        return !agency.equals(other.agency) && !year.equals(other.year);
    }
}
