package cn.guiyan.merchant.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no database takes is the fault of its row alone. */
@MerchantServiceTest
@Tag("M01")
class IllegibleRowsTest {
    @Test
    void aControlCharacterIsTheRowsFaultInBothLanguages() {
        String id = checked(
                List.of(with("示例字甲", "10051000001", 6, "示例\u0000商会"), Workbooks.merchant("示例字乙", "10051000002")));

        Imports.get(Tokens.ouhai(), Imports.PATH + id)
                .then()
                .body("status", equalTo("CHECKED"))
                .body("counts.new", equalTo(1));
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=WRONG")
                .then()
                .body("items.number", contains(2))
                .body("items[0].reasons.code", contains("ILLEGAL_CHARACTER"))
                .body("items[0].reasons[0].column", equalTo("chamber"))
                .body("items[0].reasons[0].zh", equalTo("含有换行、乱码、控制字符或不可见字符，请重新输入"))
                .body(
                        "items[0].reasons[0].en",
                        equalTo("has a line break, or a garbled, control or invisible character; type it anew"));
    }

    @Test
    void halfACharacterIsTheRowsFault() {
        // The cell is cut off after 2001 characters, in the middle of the last one.
        String id = checked(List.of(with("示例字丙", "10051000003", 6, "商".repeat(2_000) + "\uD83D\uDE00")));

        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].outcome", equalTo("WRONG"))
                .body("items[0].reasons.code", contains("TOO_LONG"));
    }

    @Test
    void whatWasGarbledBeforeIsNotTakenOver() {
        String id = checked(List.of(with("示例字丁", "10051000004", 4, "示例\uFFFD鞋业")));

        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].reasons.code", contains("ILLEGAL_CHARACTER"))
                .body("items[0].reasons[0].column", equalTo("company"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t", "\u0085", "\u00ad", "\u200b", "\u202e", "\u2028"})
    void aLineBreakOrWhatNobodySeesIsTheRowsFault(String hidden) {
        String id = checked(List.of(with("示例字庚", "10051000007", 4, "\"示例" + hidden + "鞋业\"")));

        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].reasons.code", contains("ILLEGAL_CHARACTER"))
                .body("items[0].reasons[0].column", equalTo("company"));
    }

    @Test
    void tagsMayStandOnLinesOfTheirOwn() {
        String id = checked(List.of(Workbooks.merchant("示例字辛", "10051000008", "", "\"鞋业\n百强\"")));

        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].outcome", equalTo("NEW"))
                .body("items[0].cells.tags", equalTo("鞋业\n百强"));
    }

    @Test
    void aPhoneOfOneDigitIsNone() {
        String id = checked(List.of(Workbooks.merchant("示例字戊", "1----")));

        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].reasons.code", contains("NOT_A_PHONE"));
    }

    @Test
    void aCommaThatShiftsTheCellsIsTheRowsFault() {
        List<String> row = new ArrayList<>(Workbooks.merchant("示例字己", "10051000006", "", "鞋业"));
        row.add(3, "鞋业");
        String id = checked(List.of(row));

        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].outcome", equalTo("WRONG"))
                .body("items[0].reasons.code", contains("TOO_MANY_CELLS"));
    }

    private static String checked(List<List<String>> rows) {
        return Imports.checked("MERCHANTS", Workbooks.csv(Workbooks.MERCHANTS, rows));
    }

    private static List<String> with(String name, String phone, int column, String cell) {
        List<String> row = new ArrayList<>(Workbooks.merchant(name, phone));
        row.set(column, cell);
        return row;
    }
}
