package org.salute.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a class named {@code …IT} inside the server, where it may inject what it likes: on WildFly with PostgreSQL and
 * again on Payara with H2. All such classes share one deployment of the WAR that ships.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("server")
@ExtendWith(ArquillianExtension.class)
public @interface ServerTest {}
