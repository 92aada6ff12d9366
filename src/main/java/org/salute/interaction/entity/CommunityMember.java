package org.salute.interaction.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A person the deputies met, as role and age band; Salute has no field for a name (F.S. 365.171(12), minors). */
@Entity
@Table(name = "community_member")
public class CommunityMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_interaction")
    @SequenceGenerator(name = "seq_interaction", sequenceName = "seq_interaction", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interaction_id")
    private Interaction interaction;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand ageBand;

    private boolean minor;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    @Column(name = "position")
    private int position;

    /** For Jakarta Persistence. */
    protected CommunityMember() {}

    CommunityMember(Interaction interaction, InteractionContent.Member member, int position) {
        this.interaction = interaction;
        this.role = member.role();
        this.ageBand = member.ageBand();
        this.minor = member.minor();
        this.consent = member.consent();
        this.position = position;
    }

    /** The member as content. */
    public InteractionContent.Member content() {
        return new InteractionContent.Member(role, ageBand, minor, consent);
    }
}
