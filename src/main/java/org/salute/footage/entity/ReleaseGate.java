package org.salute.footage.entity;

/**
 * The questions asked before a recording may leave the record. Inside a home, a health-care facility or a place expected
 * to be private: F.S. 119.071(2)(l). What identifies a 911 caller: F.S. 365.171(12).
 */
public record ReleaseGate(
        boolean insideResidence,
        boolean healthFacility,
        boolean privacyExpected,
        boolean minorInvolved,
        boolean callerIdentity,
        boolean thirdParty) {

    /** Nothing stands in the way. */
    public static final ReleaseGate OPEN = new ReleaseGate(false, false, false, false, false, false);

    /** Whether clearing needs the consent or the reason written down. */
    public boolean needsNote() {
        return insideResidence || healthFacility || privacyExpected || minorInvolved || callerIdentity || thirdParty;
    }

    /** The statute that the answers suggest for an exemption; empty for none. */
    public String suggestedStatute() {
        if (insideResidence || healthFacility || privacyExpected) {
            return "F.S. 119.071(2)(l)";
        }
        return callerIdentity ? "F.S. 365.171(12)" : "";
    }
}
