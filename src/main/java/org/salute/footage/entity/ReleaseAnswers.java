package org.salute.footage.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that are asked before footage may leave the record, as they were answered. */
public record ReleaseAnswers(
        boolean insideResidence,
        boolean healthFacility,
        boolean privacyExpected,
        boolean minorInvolved,
        boolean callerIdentity,
        boolean thirdParty)
        implements Serializable {

    private static final String PRIVATE_PLACE = "F.S. 119.071(2)(l)";
    private static final String EMERGENCY_CALLER = "F.S. 365.171(12)";

    /** Every question answered with no. */
    public static ReleaseAnswers none() {
        return new ReleaseAnswers(false, false, false, false, false, false);
    }

    /** Whether clearing needs the consent, or the reason why none is needed, in writing. */
    public boolean needsConsent() {
        return insideResidence || healthFacility || privacyExpected || minorInvolved || callerIdentity || thirdParty;
    }

    /** The statutes that these answers point to; empty where they point to none. */
    public Optional<String> suggestedStatute() {
        List<String> statutes = new ArrayList<>();
        if (insideResidence || healthFacility || privacyExpected) {
            statutes.add(PRIVATE_PLACE);
        }
        if (callerIdentity) {
            statutes.add(EMERGENCY_CALLER);
        }
        return statutes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", statutes));
    }

    /** The same, as they must be for footage of this owner: what a third party owns involves a third party. */
    ReleaseAnswers of(FootageOwner owner) {
        return new ReleaseAnswers(
                insideResidence,
                healthFacility,
                privacyExpected,
                minorInvolved,
                callerIdentity,
                thirdParty || owner == FootageOwner.THIRD_PARTY);
    }
}
