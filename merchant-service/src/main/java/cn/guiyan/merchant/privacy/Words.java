package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Mask;
import cn.guiyan.merchant.register.MerchantIdentity;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what texts name a person: the name and the phone, plain, masked, and as JSON writes them. */
final class Words {
    // A shorter one stands everywhere.
    private static final int SHORTEST = 2;

    private Words() {}

    static List<String> of(List<MerchantIdentity> person) {
        Set<String> words = new LinkedHashSet<>();
        for (MerchantIdentity each : person) {
            add(words, each.name());
            String phone = each.phone();
            if (phone != null) {
                add(words, phone);
                add(words, Mask.of(phone));
                add(words, phone.replaceAll("[^0-9]", ""));
            }
        }
        return new ArrayList<>(words);
    }

    /** What else an answer about the person says: the company and the tags. */
    static List<String> within(List<MerchantIdentity> person) {
        Set<String> words = new LinkedHashSet<>();
        for (MerchantIdentity each : person) {
            each.tags().forEach(tag -> add(words, tag));
            String company = each.company();
            if (company != null) {
                add(words, company);
            }
        }
        return new ArrayList<>(words);
    }

    /** Whether a text names the person. */
    static boolean stand(List<String> words, @Nullable String text) {
        return text != null && words.stream().anyMatch(text::contains);
    }

    private static void add(Set<String> words, String word) {
        if (word.length() >= SHORTEST) {
            words.add(word);
            words.add(new String(JsonStringEncoder.getInstance().quoteAsString(word)));
        }
    }
}
