package no.samtak.kit.accesslog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation touches nothing that is known about any person, and leaves no entry in the access log. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotLogged {

    /** Why that is so, for whoever reviews it. */
    String because();
}
