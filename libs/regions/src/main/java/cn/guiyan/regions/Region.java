package cn.guiyan.regions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place that figures are counted for.
 *
 * @param code six digits of GB/T 2260, or a code of our own namespace, which always contains a letter
 * @param name the official name, such as 瓯海区
 * @param shortName what people say, such as 瓯海
 * @param parent code of the region it belongs to, or null for a province
 * @param pinyin of the short name, lower case, without tones and spaces; ü is written v
 * @param validFrom the first day, or null when it was there before the data begins
 * @param validTo the first day on which it is no more (exclusive), or null
 * @param predecessors codes of the regions that this one replaced as a whole; a split has none
 * @param initials first letters of the pinyin syllables, such as {@code oh}
 * @param position where a map puts it, or null when unknown
 */
public record Region(
        String code,
        String name,
        String shortName,
        RegionKind kind,
        @Nullable String parent,
        String pinyin,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors,
        String initials,
        @Nullable Position position) {

    /** A label position in degrees, WGS 84 or near it; good for a map of the country, not for surveying. */
    public record Position(double longitude, double latitude) {}

    public Region {
        predecessors = List.copyOf(predecessors);
        if (validFrom != null && validTo != null && !validFrom.isBefore(validTo)) {
            throw new IllegalArgumentException("region " + code + " ends before it begins");
        }
    }

    /** Whether the region exists on a business date. */
    public boolean isValidOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || date.isBefore(validTo));
    }

    /** How well the region fits what somebody typed: 0 is best, negative is no match. */
    int match(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        if (code.equalsIgnoreCase(text) || shortName.equals(text) || name.equals(text) || pinyin.equals(text)) {
            return 0;
        }
        if (name.startsWith(text) || shortName.startsWith(text)) {
            return 1;
        }
        if (pinyin.startsWith(text)) {
            return 2;
        }
        if (initials.startsWith(text)) {
            return 3;
        }
        if (name.contains(text) || shortName.contains(text)) {
            return 4;
        }
        return -1;
    }
}
