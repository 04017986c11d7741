package cn.guiyan.merchant.transfer;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a row would change, as the workbook says it; an empty text is an empty cell. Personal texts are masked.
 *
 * @param column key of the column
 */
@Schema(description = "变更 What a row would change")
public record FieldChange(
        @Impersonal(DataClass.PUBLIC) String column,
        @Personal(DataClass.PERSONAL) String from,
        @Personal(DataClass.PERSONAL) String to) {}
