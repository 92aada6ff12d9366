package org.salute.platform.persistence;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/** Gives every attribute of type Instant its converter; Jakarta Persistence 3.1 has no mapping of its own for it. */
public class InstantMappings implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            descriptor.getMappings().stream()
                    .filter(AbstractDirectMapping.class::isInstance)
                    .map(AbstractDirectMapping.class::cast)
                    .filter(mapping -> isInstant(descriptor.getJavaClass(), mapping.getAttributeName()))
                    .forEach(mapping -> mapping.setConverter(new InstantConverter()));
        }
    }

    private static boolean isInstant(Class<?> type, String attribute) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(attribute))
                .map(Field::getType)
                .anyMatch(Instant.class::equals);
    }
}
