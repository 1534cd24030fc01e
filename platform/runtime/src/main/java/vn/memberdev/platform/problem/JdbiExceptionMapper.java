package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import org.jdbi.v3.core.JdbiException;

/** What SQL beside Hibernate meets is told as what Hibernate meets: see {@link PersistenceExceptionMapper}. */
@Provider
@Priority(Priorities.USER)
public class JdbiExceptionMapper extends ExceptionMapperBase<JdbiException> {

    @Override
    protected HttpProblem toProblem(JdbiException failure) {
        return PersistenceExceptionMapper.problemOf(failure);
    }
}
