package io.mingzhang.documents.fictional;

import java.util.List;

/**
 * What a fictional department does: the official subjects it uses and the words its projects are named with.
 *
 * @param suffix how the department's name ends
 * @param className name of its functional class
 * @param section code and name of its functional section
 * @param items its functional items, code and name: operation, general administration, project item
 * @param works nouns its projects are made of, each with the unit its quantity is counted in
 */
record FictionalTrade(
        String suffix, String className, List<String> section, List<List<String>> items, List<List<String>> works) {

    static final List<FictionalTrade> ALL = List.of(
            new FictionalTrade(
                    "农业农村局",
                    "农林水支出",
                    List.of("21301", "农业农村"),
                    List.of(List.of("2130101", "行政运行"), List.of("2130102", "一般行政管理事务"), List.of("2130199", "其他农业农村支出")),
                    List.of(
                            List.of("高标准农田管护", "处"),
                            List.of("农机安全检查", "次"),
                            List.of("良种推广", "亩"),
                            List.of("农技人员培训", "人次"),
                            List.of("动物防疫物资", "批"),
                            List.of("农村厕所改造", "座"))),
            new FictionalTrade(
                    "文化和旅游局",
                    "文化旅游体育与传媒支出",
                    List.of("20701", "文化和旅游"),
                    List.of(
                            List.of("2070101", "行政运行"),
                            List.of("2070102", "一般行政管理事务"),
                            List.of("2070199", "其他文化和旅游支出")),
                    List.of(
                            List.of("送戏下乡演出", "场"),
                            List.of("图书馆图书购置", "册"),
                            List.of("非遗展示", "场"),
                            List.of("景区标识更新", "块"),
                            List.of("文化站设备", "套"),
                            List.of("全民阅读活动", "次"))),
            new FictionalTrade(
                    "交通运输局",
                    "交通运输支出",
                    List.of("21401", "公路水路运输"),
                    List.of(List.of("2140101", "行政运行"), List.of("2140106", "公路养护"), List.of("2140199", "其他公路水路运输支出")),
                    List.of(
                            List.of("县道养护", "公里"),
                            List.of("桥梁检测", "座"),
                            List.of("公交站台维修", "个"),
                            List.of("安全护栏增设", "公里"),
                            List.of("除雪防滑物资", "批"),
                            List.of("执法人员培训", "人次"))));
}
