package cn.guiyan.merchant.transfer;

import java.util.List;

/** A row with what was found out about it, as it is kept between check and confirmation. */
record StoredRow(int number, Outcome outcome, List<String> cells, List<FieldChange> changes, List<Reason> reasons) {}
