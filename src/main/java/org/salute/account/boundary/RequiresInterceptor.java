package org.salute.account.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Stands before every boundary method that names a permission. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RequiresInterceptor {

    @Inject
    private CurrentUser user;

    /** @throws NotAllowed when nobody is signed in or the person holds none of the permissions */
    @AroundInvoke
    public Object check(InvocationContext invocation) throws Exception {
        Requires requires = invocation.getMethod().getAnnotation(Requires.class);
        if (requires == null || Arrays.stream(requires.value()).noneMatch(user::may)) {
            throw new NotAllowed(
                    user.name() + " may not " + invocation.getMethod().getName());
        }
        return invocation.proceed();
    }
}
