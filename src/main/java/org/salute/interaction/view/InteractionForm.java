package org.salute.interaction.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salute.interaction.boundary.InteractionDetail;
import org.salute.interaction.entity.AgeBand;
import org.salute.interaction.entity.Consent;
import org.salute.interaction.entity.InteractionContent;
import org.salute.interaction.entity.MemberRole;
import org.salute.interaction.entity.Notice;
import org.salute.interaction.entity.Part;
import org.salute.platform.time.AgencyTime;
import org.salute.platform.time.SpokenTime;

/** The log as it is being written: every text as typed, so that a draft keeps even what is not understood. */
public class InteractionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String occurred;
    private String cadNumber;
    private Long callType;
    private Long zone;
    private Long category;
    private String title;
    private String narrative;
    private String teachingPoint;
    private String outcome;
    private String thanks;
    private Notice notice;
    private final List<DeputyLine> deputies = new ArrayList<>();
    private final List<MemberLine> members = new ArrayList<>();

    /** A deputy on the page. */
    public static class DeputyLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long id;
        private final String label;
        private Part part;

        DeputyLine(long id, String label, Part part) {
            this.id = id;
            this.label = label;
            this.part = part;
        }

        public long getId() {
            return id;
        }

        public String getLabel() {
            return label;
        }

        public Part getPart() {
            return part;
        }

        /** Nothing chosen leaves what was. */
        public void setPart(Part part) {
            this.part = part == null ? this.part : part;
        }
    }

    /** A person met, on the page. */
    public static class MemberLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private MemberRole role;
        private AgeBand ageBand;
        private boolean minor;
        private Consent consent;

        MemberLine(InteractionContent.Member member) {
            role = member.role();
            ageBand = member.ageBand();
            minor = member.minor();
            consent = member.consent();
        }

        public MemberRole getRole() {
            return role;
        }

        public void setRole(MemberRole role) {
            this.role = role == null ? this.role : role;
        }

        public AgeBand getAgeBand() {
            return ageBand;
        }

        public void setAgeBand(AgeBand ageBand) {
            this.ageBand = ageBand == null ? this.ageBand : ageBand;
        }

        public boolean isMinor() {
            return minor;
        }

        public void setMinor(boolean minor) {
            this.minor = minor;
        }

        public Consent getConsent() {
            return consent;
        }

        public void setConsent(Consent consent) {
            this.consent = consent == null ? this.consent : consent;
        }

        private InteractionContent.Member content() {
            return new InteractionContent.Member(role, ageBand, minor, consent);
        }
    }

    /** Shows what a record holds. */
    void show(InteractionDetail detail) {
        InteractionContent content = detail.content();
        occurred = content.occurredText();
        cadNumber = content.cadNumber();
        callType = content.callTypeId();
        zone = content.zoneId();
        category = content.categoryId();
        title = content.title();
        narrative = content.narrative();
        teachingPoint = content.teachingPoint();
        outcome = content.outcome();
        thanks = content.thanks();
        notice = content.notice();
        detail.deputies().forEach(d -> deputies.add(new DeputyLine(d.deputyId(), label(d), d.part())));
        content.members().forEach(m -> members.add(new MemberLine(m)));
    }

    /** What the page holds, the time read as the writer's language means it. */
    InteractionContent content(AgencyTime time, Locale locale) {
        return new InteractionContent(
                occurred,
                understood(time, locale).orElse(null),
                cadNumber,
                callType,
                zone,
                category,
                title,
                lines(narrative),
                lines(teachingPoint),
                lines(outcome),
                lines(thanks),
                notice,
                deputies.stream()
                        .map(d -> new InteractionContent.Participant(d.id, d.part))
                        .toList(),
                members.stream().map(MemberLine::content).toList());
    }

    /** The instant that "when" means; empty when it is not understood. */
    Optional<Instant> understood(AgencyTime time, Locale locale) {
        return new SpokenTime(time.zone(), locale).parse(occurred, time.now());
    }

    void addDeputy(long id, String label) {
        if (deputies.stream().noneMatch(d -> d.id == id)) {
            deputies.add(new DeputyLine(id, label, deputies.isEmpty() ? Part.ANSWERED_CALL : Part.ASSISTED));
        }
    }

    void removeDeputy(long id) {
        deputies.removeIf(d -> d.id == id);
    }

    void addMember() {
        members.add(new MemberLine(
                new InteractionContent.Member(MemberRole.RESIDENT, AgeBand.ADULT, false, Consent.NOT_ASKED)));
    }

    void removeMember(int index) {
        members.remove(index);
    }

    /** Browsers count a line break as one character and send two. */
    private static String lines(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }

    private static String label(InteractionDetail.Deputy deputy) {
        return deputy.titledName() + ", " + deputy.badgeNumber() + (deputy.unit() == null ? "" : ", " + deputy.unit());
    }

    public String getOccurred() {
        return occurred;
    }

    public void setOccurred(String occurred) {
        this.occurred = occurred;
    }

    public String getCadNumber() {
        return cadNumber;
    }

    public void setCadNumber(String cadNumber) {
        this.cadNumber = cadNumber;
    }

    public Long getCallType() {
        return callType;
    }

    public void setCallType(Long callType) {
        this.callType = callType;
    }

    public Long getZone() {
        return zone;
    }

    public void setZone(Long zone) {
        this.zone = zone;
    }

    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }

    public String getTeachingPoint() {
        return teachingPoint;
    }

    public void setTeachingPoint(String teachingPoint) {
        this.teachingPoint = teachingPoint;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getThanks() {
        return thanks;
    }

    public void setThanks(String thanks) {
        this.thanks = thanks;
    }

    public Notice getNotice() {
        return notice;
    }

    public void setNotice(Notice notice) {
        this.notice = notice;
    }

    public List<DeputyLine> getDeputies() {
        return deputies;
    }

    public List<MemberLine> getMembers() {
        return members;
    }
}
