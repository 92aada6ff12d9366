package org.salute.platform.validation;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of a form, so that a person is told all of them at once. */
public final class Checks {

    private final List<Problem> problems = new ArrayList<>();

    /** Notes a problem unless the rule holds. */
    public Checks require(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            problems.add(Problem.of(field, key, arguments));
        }
        return this;
    }

    /** The text must not be empty. */
    public Checks present(String text, String field) {
        return require(text != null && !text.isBlank(), field, "problem.required");
    }

    /** The text must not be longer than {@code most} characters. */
    public Checks atMost(int most, String text, String field) {
        return require(text == null || text.length() <= most, field, "problem.too-long", most);
    }

    /** Everything found so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** @throws InvalidInput when anything was found */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
