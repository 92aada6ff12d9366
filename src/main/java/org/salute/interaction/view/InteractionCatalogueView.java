package org.salute.interaction.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.salute.interaction.boundary.InteractionCatalogues;
import org.salute.interaction.entity.AgeBand;
import org.salute.interaction.entity.Category;
import org.salute.interaction.entity.Consent;
import org.salute.interaction.entity.InteractionState;
import org.salute.interaction.entity.MemberRole;
import org.salute.interaction.entity.Notice;
import org.salute.interaction.entity.Part;
import org.salute.platform.faces.Messages;

/** What the selects of the interaction pages offer, in the reader's language; read once for each request. */
@Named
@RequestScoped
public class InteractionCatalogueView {

    @Inject
    private InteractionCatalogues catalogues;

    private List<Category> categories;
    private List<SelectItem> callTypes;
    private List<SelectItem> zones;

    /** The categories with their keys as values. */
    public List<SelectItem> getCategories() {
        return categories().stream()
                .map(c -> new SelectItem(c.id(), c.name(Messages.locale())))
                .toList();
    }

    /** The guidance of a category; empty for none. */
    public String guidance(Long categoryId) {
        return categories().stream()
                .filter(c -> c.id().equals(categoryId))
                .map(c -> c.guidance(Messages.locale()))
                .findFirst()
                .orElse("");
    }

    /** The name of a category; empty for none. */
    public String category(Long categoryId) {
        return categories().stream()
                .filter(c -> c.id().equals(categoryId))
                .map(c -> c.name(Messages.locale()))
                .findFirst()
                .orElse("");
    }

    /** The name of a zone; empty for none. */
    public String zone(Long zoneId) {
        return getZones().stream()
                .filter(z -> z.getValue().equals(zoneId))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("");
    }

    public List<SelectItem> getCallTypes() {
        if (callTypes == null) {
            callTypes = catalogues.listCallTypes().stream()
                    .map(t -> new SelectItem(t.id(), t.name(Messages.locale())))
                    .toList();
        }
        return callTypes;
    }

    public List<SelectItem> getZones() {
        if (zones == null) {
            zones = catalogues.listZones().stream()
                    .map(z -> new SelectItem(z.id(), z.name()))
                    .toList();
        }
        return zones;
    }

    public List<SelectItem> getNotices() {
        return items("notice", Notice.values());
    }

    public List<SelectItem> getParts() {
        return items("part", Part.values());
    }

    public List<SelectItem> getMemberRoles() {
        return items("member-role", MemberRole.values());
    }

    public List<SelectItem> getAgeBands() {
        return items("age-band", AgeBand.values());
    }

    public List<SelectItem> getConsents() {
        return items("consent", Consent.values());
    }

    /** The states a list can be narrowed to; drafts are not in lists. */
    public List<SelectItem> getStates() {
        return items(
                "state",
                Arrays.stream(InteractionState.values())
                        .filter(state -> state != InteractionState.DRAFT)
                        .toArray(InteractionState[]::new));
    }

    private List<Category> categories() {
        if (categories == null) {
            categories = catalogues.listCategories();
        }
        return categories;
    }

    private static List<SelectItem> items(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(c -> new SelectItem(c, Messages.text(prefix + "." + c.name())))
                .toList();
    }
}
