package cn.guiyan.merchant.chamber;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which chamber signs for a province. The chamber's history says by whose decision. */
@Schema(name = "Representation", description = "代表省域 The chamber that signs for a province")
@Impersonal(DataClass.PUBLIC)
public record RepresentationView(
        @Schema(description = "省份", examples = "350000") String province,

        @Schema(description = "自何时起, when the chamber's file was given the duty")
        Instant since,

        ChamberView chamber) {}
