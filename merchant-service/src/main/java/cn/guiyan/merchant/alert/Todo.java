package cn.guiyan.merchant.alert;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done, for people. */
@Impersonal(DataClass.INTERNAL)
@Schema(name = "AlertTodo", description = "应做事项 What is to be done")
public record Todo(
        @Schema(description = "中文", examples = "请尽快联络，并登记联络记录。")
        String zh,

        @Schema(description = "English", examples = "Get in contact, and record it.")
        String en) {}
