package cn.guiyan.merchant.transfer;

import java.util.List;
import java.util.UUID;

/**
 * A record of the register that has the key of a row.
 *
 * @param region the office that keeps it
 * @param state all that is stored
 * @param cells the same as an export writes it
 */
record Known<R>(UUID id, String region, R state, List<String> cells) {}
