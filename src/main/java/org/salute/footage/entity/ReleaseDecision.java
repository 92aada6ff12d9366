package org.salute.footage.entity;

import org.salute.platform.validation.Checks;

/**
 * What somebody decides about a reference's release, with the answers he gave.
 *
 * @param statute needed for EXEMPT
 * @param consentNote the consent, or the reason why none is needed; null when none was written
 */
public record ReleaseDecision(ReleaseAnswers answers, Release release, String statute, String consentNote) {

    private static final int STATUTE_LENGTH = 200;
    private static final int CONSENT_LENGTH = 2000;

    /** Takes the texts as people mean them: without spaces around, nothing for empty. */
    public ReleaseDecision {
        statute = FootageContent.meant(statute);
        consentNote = FootageContent.meant(consentNote);
    }

    /** @throws org.salute.platform.validation.InvalidInput naming what the decision lacks */
    void check() {
        String suggested = answers.suggestedStatute().orElse("F.S. 119.071");
        new Checks()
                .require(release != null, "release", "problem.required")
                .require(release != Release.EXEMPT || statute != null, "statute", "footage.problem.statute", suggested)
                .atMost(STATUTE_LENGTH, statute, "statute")
                .require(
                        release != Release.CLEARED || !answers.needsConsent() || consentNote != null,
                        "consentNote",
                        "footage.problem.consent")
                .atMost(CONSENT_LENGTH, consentNote, "consentNote")
                .throwIfAny();
    }

    ReleaseDecision of(FootageOwner owner) {
        return new ReleaseDecision(answers.of(owner), release, statute, consentNote);
    }
}
