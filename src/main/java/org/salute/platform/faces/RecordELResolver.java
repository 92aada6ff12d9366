package org.salute.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Lets pages read a record's values as {@code row.title}; Jakarta Expression Language has it of its own from version 6 on. */
public class RecordELResolver extends ELResolver {

    private record Accessor(Class<?> type, String name) {}

    private final ConcurrentMap<Accessor, Optional<Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        try {
            Object value = accessor.get().invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new ELException(failed);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (accessor(base, property).isPresent()) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        accessor(base, property).ifPresent(readOnly -> {
            throw new PropertyNotWritableException(property + " of " + base.getClass());
        });
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = accessor(base, property).isPresent();
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Optional<Method> accessor(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        return accessors.computeIfAbsent(new Accessor(base.getClass(), property.toString()), RecordELResolver::find);
    }

    private static Optional<Method> find(Accessor wanted) {
        try {
            return Optional.of(wanted.type().getMethod(wanted.name()));
        } catch (NoSuchMethodException noSuchValue) {
            return Optional.empty();
        }
    }
}
