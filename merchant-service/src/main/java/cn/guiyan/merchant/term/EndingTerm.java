package cn.guiyan.merchant.term;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A chamber's last term, which ends or has ended.
 *
 * @param place the chamber's
 * @param region of the office that keeps the chamber's file
 * @param to its last day
 */
public record EndingTerm(UUID id, UUID chamberId, String place, String region, LocalDate to) {}
