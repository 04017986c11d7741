package cn.guiyan.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** JSON of another shape than asked for. Quarkus has a mapper of its own for it; this one leads to {@link ProblemLocalizer} like all others. */
@Provider
@Priority(Priorities.USER - 1)
public class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException json) {
        return HttpProblem.builder()
                .withStatus(CommonProblem.MALFORMED_BODY.status())
                .build();
    }
}
