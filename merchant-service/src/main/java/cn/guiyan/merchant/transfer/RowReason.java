package cn.guiyan.merchant.transfer;

/** Why a row is not taken over; texts stand in {@code problems/merchant-transfer_*.properties} under {@code row.<slug>}. */
public enum RowReason {
    /** A required cell is empty. */
    REQUIRED,
    /** More characters than {@code limit}. */
    TOO_LONG,
    /** More cells than the header has columns. */
    TOO_MANY_CELLS,
    /** None of {@code allowed}. */
    NOT_AN_OPTION,
    /** Neither a code nor a name of a region. */
    UNKNOWN_REGION,
    /** A name that {@code codes} share. */
    AMBIGUOUS_REGION,
    /** Not a province. */
    NOT_A_PROVINCE,
    /** The region's records are not kept by the office that imports. */
    OUT_OF_SCOPE,
    /** No phone number, or a masked one. */
    NOT_A_PHONE,
    /** No chamber has that name. */
    UNKNOWN_CHAMBER,
    /** Several chambers have that name. */
    AMBIGUOUS_CHAMBER,
    /** Not 18 characters of a unified social credit code, or its check digit is wrong. */
    ILLEGAL_CREDIT_CODE,
    /** No company with a file has that credit code. */
    UNKNOWN_COMPANY,
    /** The company {@code companyId} has that name, and no credit code yet. */
    COMPANY_WITHOUT_CODE,
    /** More than {@code limit} words. */
    TOO_MANY_WORDS,
    /** A word of more than {@code limit} characters. */
    WORD_TOO_LONG,
    /** A line break, a control or an invisible character, half a character, or the mark for what could not be read (U+FFFD). */
    ILLEGAL_CHARACTER,
    /** A formula, or what a spreadsheet would take for one. */
    FORMULA,
    /** Stands in row {@code row} already. */
    DUPLICATE,
    /** The record {@code merchantId} has that phone. */
    RESEMBLES_BY_PHONE,
    /** The record {@code merchantId} has a name that sounds the same, and the same home county or city. */
    RESEMBLES_BY_NAME,
    /** Another office has a record of somebody who may be the same. */
    KNOWN_TO_ANOTHER_OFFICE,
    /** Another office keeps that record. */
    KEPT_BY_ANOTHER_OFFICE,
    /** Another chamber signs for the province. */
    PROVINCE_REPRESENTED,
    /** The record was changed after the rows were checked. */
    CHANGED_SINCE,
    /** The person was erased after the file was uploaded. */
    ERASED
}
