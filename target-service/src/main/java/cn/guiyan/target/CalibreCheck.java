package cn.guiyan.target;

import cn.guiyan.figures.Calibres;
import cn.guiyan.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Calibres that came from outside. */
@ApplicationScoped
public class CalibreCheck {
    private final Calibres calibres = Calibres.standard();

    /**
     * The base calibres that the calibre sums up.
     *
     * @throws ProblemException {@code unknown-calibre}
     */
    public Set<String> bases(String calibre) {
        if (calibres.find(calibre).isEmpty()) {
            throw new ProblemException(TargetProblem.UNKNOWN_CALIBRE, Map.of("calibre", calibre));
        }
        return calibres.bases(calibre);
    }
}
