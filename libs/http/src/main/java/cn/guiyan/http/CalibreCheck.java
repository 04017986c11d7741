package cn.guiyan.http;

import cn.guiyan.figures.Calibres;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Calibres (口径) that came from outside. */
@ApplicationScoped
public class CalibreCheck {
    private final Calibres calibres = Calibres.standard();

    /**
     * The base calibres that a figure of the calibre adds up.
     *
     * @throws ProblemException {@code unknown-calibre}
     */
    public Set<String> bases(String calibre) {
        return calibres.find(calibre).map(found -> calibres.bases(found.code())).orElseThrow(() -> unknown(calibre));
    }

    /**
     * Refuses what is no calibre, and a composite one, which no single entry can have.
     *
     * @throws ProblemException {@code unknown-calibre}
     */
    public void requireBase(String calibre) {
        if (!bases(calibre).equals(Set.of(calibre))) {
            throw unknown(calibre);
        }
    }

    private static ProblemException unknown(String calibre) {
        return new ProblemException(CommonProblem.UNKNOWN_CALIBRE, Map.of("calibre", calibre));
    }
}
