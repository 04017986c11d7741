package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company of merchants of Wenzhou origin (温商企业).
 *
 * @param creditCode unified social credit code (GB 32100-2015), or null
 * @param place the GB/T 2260 code of where it is
 * @param industry GB/T 4754 section letter, A to T
 * @param region the office that keeps the file
 */
@EventContract(type = "company.changed.v1", topic = Topics.COMPANIES)
public record CompanyChanged(
        UUID id,
        long version,
        String name,
        @Nullable String creditCode,
        String place,
        String industry,
        String region,
        Origin origin)
        implements Event {}
