package org.salute.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a class named {@code …BrowserIT} in Chromium against the one deployment; each test gets a fresh visitor as a
 * parameter of type {@code Page}. WildFly only, unless the class also says {@code @Tag("both-servers")}. Classes
 * extend {@link BrowserStory}, which carries this.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ExtendWith({ArquillianExtension.class, BrowserExtension.class})
public @interface BrowserTest {}
