package org.salute.platform.validation;

import java.util.List;
import java.util.stream.Collectors;

/** What was entered breaks a rule; says every problem at once, each with its field, and nothing was written. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems every problem found, in the order of the form; at least one */
    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.key()).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** A single problem. */
    public InvalidInput(Problem problem) {
        this(List.of(problem));
    }

    /** Every problem, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
