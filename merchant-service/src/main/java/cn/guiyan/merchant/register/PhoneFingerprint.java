package cn.guiyan.merchant.register;

import cn.guiyan.access.Fingerprint;
import jakarta.inject.Singleton;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Whenever a merchant is written, the fingerprint of the phone is that of the phone. */
@Singleton
public class PhoneFingerprint {
    private final Fingerprint fingerprint;

    PhoneFingerprint(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    @PrePersist
    @PreUpdate
    void keep(Merchant merchant) {
        merchant.fingerprint(fingerprint);
    }
}
