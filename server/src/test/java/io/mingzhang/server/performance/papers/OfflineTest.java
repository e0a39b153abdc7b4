package io.mingzhang.server.performance.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.projects.TestUnits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A declaration filled in as a workbook, elsewhere, with a spreadsheet that knows nothing of us. */
@TestServer
class OfflineTest {

    private static final int YEAR = 2027;

    private final HttpCaller page;
    private final Desk desk;
    private final JdbcClient database;
    private JsonNode opened;

    @Autowired
    OfflineTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.desk = new Desk(page);
        this.database = database;
        this.opened = tools.jackson.databind.node.MissingNode.getInstance();
    }

    @BeforeEach
    void declare() {
        TestUnits units = new TestUnits(database, "330399000");
        opened = desk.filled(desk.declared(units.unit().id(), "供水管网改造", YEAR, "A"));
    }

    @Test
    void untouchedWorkbookChangesNothing() {
        JsonNode answer = returned(given());
        assertThat(answer.get("changes").isEmpty()).as(answer.toString()).isTrue();
        assertThat(answer.get("conflicts").isEmpty()).isTrue();
        assertThat(answer.get("rejected").isEmpty()).isTrue();
    }

    @Test
    void whatWasFilledInIsTakenOverByAnOrdinaryPatch() throws IOException {
        byte[] filled = edited(given(), sheet -> {
            cell(sheet, "完成管网改造120公里。").setCellValue("完成管网改造150公里。");
            cell(sheet, "≥10座").setCellValue("≥12座");
            below(sheet, "新建净水站", 1).setCellValue("改造泵站");
            below(sheet, "≥30座", 1).setCellValue("≥6座");
            amount(sheet, "1200000").setCellValue(1_250_000.50);
        });
        JsonNode answer = returned(filled);
        assertThat(answer.get("conflicts").isEmpty()).as(answer.toString()).isTrue();
        assertThat(answer.get("rejected").isEmpty()).as(answer.toString()).isTrue();
        Answer saved = page.send(
                "PATCH",
                Desk.address(opened),
                Map.of("revision", answer.get("revision").asInt(), "changes", answer.get("changes")));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        JsonNode after = desk.reopened(opened);
        assertThat(after.at("/goals/ANNUAL").asString()).isEqualTo("完成管网改造150公里。");
        assertThat(after.get("funding").toString()).contains("125000050");
        assertThat(values(after)).contains("新建净水站 ≥12座").hasSize(4);
        assertThat(after.get("indicators").toString()).contains("改造泵站", "≥6座");
        assertThat(returned(filled).get("changes").isEmpty()).isTrue();
    }

    @Test
    void cellChangedOnBothSidesIsAConflictThatNamesAllThree() throws IOException {
        byte[] given = given();
        desk.patch(opened, Map.of("op", "SET", "at", "goal/ANNUAL", "from", "完成管网改造120公里。", "to", "甲改的"));
        JsonNode answer =
                returned(edited(given, sheet -> cell(sheet, "完成管网改造120公里。").setCellValue("乙改的")));
        assertThat(answer.get("changes").isEmpty()).isTrue();
        JsonNode conflict = answer.at("/conflicts/0");
        assertThat(conflict.get("at").asString()).isEqualTo("goal/ANNUAL");
        assertThat(conflict.get("base").asString()).isEqualTo("完成管网改造120公里。");
        assertThat(conflict.get("mine").asString()).isEqualTo("乙改的");
        assertThat(conflict.get("theirs").asString()).isEqualTo("甲改的");
    }

    @Test
    void amountThatIsNoneIsRejectedWithItsText() throws IOException {
        JsonNode answer =
                returned(edited(given(), sheet -> amount(sheet, "1200000").setCellValue("约一百万")));
        assertThat(answer.get("changes").isEmpty()).isTrue();
        assertThat(answer.at("/rejected/0/text").asString()).isEqualTo("约一百万");
        assertThat(answer.at("/rejected/0/reason").asString()).contains("金额");
    }

    @Test
    void workbookThatIsNotOursOrWasTamperedWithIsRefused() throws IOException {
        byte[] print = page.get(Desk.address(opened) + "/print?form=xlsx").bytes();
        assertThat(page.upload(Desk.address(opened) + "/offline", print).status())
                .isEqualTo(415);
        byte[] tampered = edited(
                given(),
                sheet -> sheet.getWorkbook().getSheetAt(1).getRow(2).getCell(0).setCellValue("field/PLAN"));
        Answer refused = page.upload(Desk.address(opened) + "/offline", tampered);
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.text()).contains("改动过");
    }

    @Test
    void labelsAreLockedAndCellsToFillAreNot() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(given()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(book.isSheetVeryHidden(1)).isTrue();
            assertThat(cell(sheet, "项目概况").getCellStyle().getLocked()).isTrue();
            assertThat(cell(sheet, "≥120公里").getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getDataValidations()).isNotEmpty();
        }
    }

    private byte[] given() {
        Answer given = page.get(Desk.address(opened) + "/offline");
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        return given.bytes();
    }

    private JsonNode returned(byte[] workbook) {
        Answer answer = page.upload(Desk.address(opened) + "/offline", workbook);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static byte[] edited(byte[] workbook, Consumer<Sheet> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            edit.accept(book.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(Sheet sheet, String text) {
        return cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> cell.getStringCellValue().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Cell below(Sheet sheet, String text, int rows) {
        Cell cell = cell(sheet, text);
        Row row = sheet.getRow(cell.getRowIndex() + rows);
        return row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Cell amount(Sheet sheet, String number) {
        return cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .filter(cell -> BigDecimal.valueOf(cell.getNumericCellValue()).compareTo(new BigDecimal(number)) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static List<String> values(JsonNode view) {
        return view.get("indicators")
                .valueStream()
                .map(row -> row.at("/annual/name").asString() + " "
                        + row.at("/annual/value").asString())
                .toList();
    }
}
