package org.salute.interaction.boundary;

import static org.salute.account.entity.Permission.LOG_INTERACTION;
import static org.salute.account.entity.Permission.READ_INTERACTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.salute.account.boundary.Requires;
import org.salute.interaction.entity.CallType;
import org.salute.interaction.entity.Category;
import org.salute.interaction.entity.Zone;

/** The agency's lists that an interaction chooses from: categories with guidance, call types, districts and zones. */
@ApplicationScoped
@Transactional
public class InteractionCatalogues {

    @PersistenceContext(unitName = "salute")
    private EntityManager em;

    /** The categories offered, in the agency's order. */
    @Requires({LOG_INTERACTION, READ_INTERACTION})
    public List<Category> listCategories() {
        return em.createQuery("select c from Category c where c.active = true order by c.id", Category.class)
                .getResultList();
    }

    /** The call types offered, in the agency's order. */
    @Requires({LOG_INTERACTION, READ_INTERACTION})
    public List<CallType> listCallTypes() {
        return em.createQuery("select c from CallType c where c.active = true order by c.id", CallType.class)
                .getResultList();
    }

    /** The districts and zones offered, in the agency's order. */
    @Requires({LOG_INTERACTION, READ_INTERACTION})
    public List<Zone> listZones() {
        return em.createQuery("select z from Zone z where z.active = true order by z.id", Zone.class)
                .getResultList();
    }
}
