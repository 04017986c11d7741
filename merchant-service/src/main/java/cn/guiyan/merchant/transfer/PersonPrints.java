package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Fingerprint;
import cn.guiyan.merchant.register.MerchantIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows a person again in the cells of a row, by keyed hashes alone. */
@ApplicationScoped
class PersonPrints {
    // Cells are read as they stand in the file, with spaces and a quotation mark in front.
    private static final Pattern NUMBER = Pattern.compile("'?\\s*\\+?[0-9\\s\u00a0-]{5,40}");

    private final Places places;
    private final Fingerprint fingerprint;

    PersonPrints(Places places, Fingerprint fingerprint) {
        this.places = places;
        this.fingerprint = fingerprint;
    }

    /**
     * What is known of a person without saying who.
     *
     * @param phone hash of the number, or null when the record has none
     * @param name hash of home county and name
     */
    record Print(@Nullable String phone, String name) {}

    Print of(MerchantIdentity person) {
        return new Print(phone(person.phone()), name(person.region(), person.name()));
    }

    /** Whether a row has the person's phone, or name and home county and no other phone. */
    boolean isOf(Print person, List<String> cells) {
        String phone = person.phone();
        if (phone != null
                && cells.stream().anyMatch(cell -> NUMBER.matcher(cell).matches() && phone.equals(phone(cell)))) {
            return true;
        }
        String name = cell(cells, "name");
        return !name.isEmpty()
                && (phone == null || cell(cells, "phone").isEmpty())
                && places.find(cell(cells, "region")).stream()
                        .anyMatch(region -> person.name().equals(name(region.code(), name)));
    }

    private static String cell(List<String> cells, String column) {
        int at = MerchantSheet.LAYOUT.indexOf(column);
        String cell = at < cells.size() ? cells.get(at).strip() : "";
        return cell.startsWith("'") ? cell.substring(1).strip() : cell;
    }

    private String name(String region, String name) {
        return fingerprint.of("person", region + "\n" + name);
    }

    private @Nullable String phone(@Nullable String phone) {
        return phone == null || phone.isBlank() ? null : fingerprint.ofPhone(phone);
    }
}
