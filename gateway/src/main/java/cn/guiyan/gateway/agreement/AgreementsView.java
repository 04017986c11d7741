package cn.guiyan.gateway.agreement;

import cn.guiyan.http.Page;
import cn.guiyan.projection.Freshness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agreements, the latest first. */
@Schema(name = "LeadershipAgreements", description = "合作框架协议 Agreements, pledged against arrived")
public record AgreementsView(
        @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
        String calibre,

        Page<AgreementItem> agreements,
        Freshness freshness) {}
