package org.salute.account.boundary;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.salute.account.entity.Permission;

/**
 * Names the permission without which a boundary method does not run. One of several is enough; what the person may do
 * it to is for the method to decide.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    /** Any one of these opens the method. */
    @Nonbinding
    Permission[] value() default {};
}
