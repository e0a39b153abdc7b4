package io.mingzhang.server.start.demo;

import io.mingzhang.server.start.demo.DemoTables.Touch;
import java.util.List;
import java.util.stream.Stream;

/** Names and phrases by number, so that no two projects read alike and every start makes the same city. */
final class DemoWords {

    private static final List<String> FAMILY =
            List.of("周", "沈", "陆", "程", "何", "顾", "方", "罗", "秦", "叶", "贺", "江", "丁", "魏", "薛", "孟", "汤");
    private static final List<String> GIVEN = List.of(
            "文澜", "书宁", "景行", "若川", "思齐", "明远", "知夏", "怀瑾", "雨桐", "长青", "静姝", "立群", "云舒", "启明", "子衿", "佩兰", "承志", "晓岚",
            "望舒");

    private final List<Touch> touches;

    DemoWords(List<Touch> touches) {
        this.touches = List.copyOf(touches);
    }

    /** A town of a division. */
    String place(String division, int number) {
        return nth(touches.stream().filter(one -> one.division().equals(division)), number);
    }

    /** How a project is carried out. */
    String situation(int number) {
        return nth(of("SITUATION"), number);
    }

    /** Why it is needed. */
    String reason(int number) {
        return nth(of("REASON"), number);
    }

    /** What else it is to reach. */
    String aim(int number) {
        return nth(of("AIM"), number);
    }

    /** The name of a person. */
    static String person(int number) {
        return FAMILY.get(number % FAMILY.size()) + GIVEN.get(number % GIVEN.size());
    }

    private Stream<Touch> of(String kind) {
        return touches.stream().filter(one -> one.kind().equals(kind));
    }

    private static String nth(Stream<Touch> some, int number) {
        List<String> texts = some.map(Touch::text).toList();
        return texts.get(Math.floorMod(number, texts.size()));
    }
}
