package cn.guiyan.merchant.transfer;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of an import. Personal cells are masked. */
@Schema(description = "导入的一行 A row of an import")
public record ImportRowView(
        @Schema(description = "row of the sheet, as the spreadsheet counts")
        int number,

        Outcome outcome,

        @Schema(description = "cells by column") @Personal(DataClass.PERSONAL)
        Map<String, String> cells,

        List<FieldChange> changes,
        List<Reason> reasons) {

    /**
     * What is wrong, in both languages.
     *
     * @param column key of the column, or null when it is about the row
     * @param title of the column, as the sheet has it
     */
    @Schema(name = "ImportRowReason", description = "原因 why the row is not taken over")
    @Impersonal(DataClass.INTERNAL)
    public record Reason(@Nullable String column, @Nullable String title, RowReason code, String zh, String en) {}
}
