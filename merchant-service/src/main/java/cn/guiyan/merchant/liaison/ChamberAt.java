package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.merchant.chamber.ChamberLevel;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chamber and its place. */
@Schema(description = "商会 A chamber and its place")
@Impersonal(DataClass.PUBLIC)
public record ChamberAt(UUID id, String name, String place, ChamberLevel level) {}
