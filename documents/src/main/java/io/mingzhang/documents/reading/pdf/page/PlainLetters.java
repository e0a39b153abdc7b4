package io.mingzhang.documents.reading.pdf.page;

import java.text.Normalizer;

/**
 * The ordinary character for those that a font maps to a look-alike: radicals instead of ideographs, compatibility
 * ideographs, ligatures. Full-width letters and digits stay as they are printed.
 */
final class PlainLetters {

    /**
     * Radicals that Unicode does not decompose, and ⼾, which it makes 戶 of though fonts for simplified Chinese draw it as 户;
     * below them the ideographs they are drawn as.
     */
    private static final String RADICALS = "⼾⺒⺓⻑⺁⺅⺌⺎⺝⺟⺠⺩⺬⺮⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻲⻳";

    private static final String IDEOGRAPHS = "户巳幺長厂亻小兀月母民王示竹虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟龟";

    private PlainLetters() {}

    /** The text in ordinary characters. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLookAlike(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int radical = RADICALS.indexOf(c);
            if (radical >= 0) {
                plain.append(IDEOGRAPHS.charAt(radical));
            } else if (isLookAlike(c)) {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isLookAlike(char c) {
        return c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff' || c >= '\ufb00' && c <= '\ufb06';
    }
}
