package cn.guiyan.merchant.transfer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a row would change, as the workbook says it; an empty text is an empty cell. Personal texts are masked.
 *
 * @param column key of the column
 */
@Schema(description = "变更 What a row would change")
public record FieldChange(String column, String from, String to) {}
