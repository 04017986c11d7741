package cn.guiyan.target.late;

import cn.guiyan.access.Caller;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Shows late entries within the caller's scope. */
@ApplicationScoped
public class LateEntryService {
    private final LateEntryRepository entries;
    private final CalibreCheck calibres;
    private final Caller caller;

    LateEntryService(LateEntryRepository entries, CalibreCheck calibres, Caller caller) {
        this.entries = entries;
        this.calibres = calibres;
        this.caller = caller;
    }

    @Transactional
    Page<LateEntryView> page(String calibre, @Nullable String month, PageQuery page) {
        return entries.page(
                caller.scope(), calibres.bases(calibre), month == null ? null : YearMonth.parse(month), page);
    }
}
