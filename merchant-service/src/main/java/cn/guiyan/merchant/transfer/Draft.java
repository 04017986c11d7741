package cn.guiyan.merchant.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was understood.
 *
 * @param request what it asks for, or null when there are reasons against it
 * @param reasons what is wrong with it
 * @param cells what was understood, written as an export writes it
 */
record Draft<R>(SheetRow row, @Nullable R request, List<Reason> reasons, List<String> cells) {}
