package org.salute.interaction.view;

import static org.salute.account.entity.Permission.EXPORT_INTERACTION;
import static org.salute.account.entity.Permission.LOG_INTERACTION;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.salute.account.boundary.CurrentUser;
import org.salute.interaction.boundary.InteractionFilter;
import org.salute.interaction.boundary.InteractionRow;
import org.salute.interaction.boundary.InteractionRows;
import org.salute.interaction.boundary.InteractionRows.Place;
import org.salute.platform.faces.Problems;
import org.salute.platform.validation.InvalidInput;

/** The list of interactions. Filter, sort and page are in the address; the page has no state of its own. */
@Named
@RequestScoped
public class InteractionListView {

    private static final int PAGE_SIZE = 25;
    private static final String PAGE = "/interaction/interaction-list.xhtml";

    @Inject
    private InteractionRows interactions;

    @Inject
    private CurrentUser user;

    private InteractionFilter filter = InteractionFilter.ALL;
    private Problems problems = new Problems();
    private List<InteractionRow> rows = List.of();
    private long count;
    private long page = 1;
    private boolean more;
    private boolean mayExport;
    private boolean mayLog;
    private Map<String, String> given;

    /** Reads the page that the address asks for; an address that cannot be read is answered with what is wrong in it. */
    public void load() {
        given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        mayExport = user.may(EXPORT_INTERACTION);
        mayLog = user.may(LOG_INTERACTION);
        try {
            filter = InteractionFilter.of(given::get);
        } catch (InvalidInput invalid) {
            problems = new Problems(invalid.problems());
            return;
        }
        count = interactions.count(filter);
        page = pageNumber();
        Place place = place();
        List<InteractionRow> found = interactions.list(filter, place, PAGE_SIZE);
        boolean oneMore = found.size() > PAGE_SIZE;
        more = place.backward() || oneMore;
        if (place.backward()) {
            rows = oneMore ? found.subList(1, found.size()) : found;
            page = oneMore ? page : 1;
        } else {
            rows = oneMore ? found.subList(0, PAGE_SIZE) : found;
        }
    }

    private Place place() {
        try {
            if (given.get("after") != null) {
                return new Place(cursor(given.get("after")), false);
            }
            if (given.get("before") != null) {
                return new Place(cursor(given.get("before")), true);
            }
        } catch (IllegalArgumentException | DateTimeParseException notReadable) {
            page = 1;
        }
        return Place.FIRST;
    }

    private InteractionRow.Cursor cursor(String text) {
        int cut = text.indexOf('~');
        if (cut < 0) {
            throw new IllegalArgumentException(text);
        }
        InteractionRow.Cursor cursor =
                new InteractionRow.Cursor(text.substring(cut + 1), Long.parseLong(text.substring(0, cut)));
        cursor.valueFor(filter.sort());
        return cursor;
    }

    private long pageNumber() {
        try {
            return Math.max(1, Long.parseLong(given.getOrDefault("page", "1")));
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }

    /** The address of the page after this one; empty on the last. */
    public String getNext() {
        return more && !rows.isEmpty() ? at("after", rows.get(rows.size() - 1), page + 1) : "";
    }

    /** The address of the page before this one; empty on the first. */
    public String getPrevious() {
        return page > 1 && !rows.isEmpty() ? at("before", rows.get(0), page - 1) : "";
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The address of this view without one of its filters. */
    public String without(String parameter) {
        Map<String, String> parameters = filter.parameters();
        parameters.remove(parameter);
        return address(PAGE, parameters);
    }

    /** The address of this view sorted by a key; the other way round where it is sorted by that key already. */
    public String sortedBy(String sort) {
        Map<String, String> parameters = filter.parameters();
        boolean turn = filter.sort().name().equalsIgnoreCase(sort) && filter.descending();
        parameters.put("sort", sort);
        parameters.put("dir", turn ? "asc" : "desc");
        return address(PAGE, parameters);
    }

    /** The address of the export with this view's filter and sort. */
    public String getExport() {
        return address("/reporting/interaction-report.csv", filter.parameters());
    }

    /** "asc" or "desc". */
    public String getDirection() {
        return filter.descending() ? "desc" : "asc";
    }

    /** The sort as it stands in the address. */
    public String getSort() {
        return filter.sort().name().toLowerCase(Locale.ROOT);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !filter.parameters().keySet().stream().allMatch(name -> name.equals("sort") || name.equals("dir"));
    }

    /** What the address says of a parameter, as it was given; empty for nothing. */
    public String given(String parameter) {
        return given.getOrDefault(parameter, "");
    }

    private String at(String where, InteractionRow row, long number) {
        Map<String, String> parameters = filter.parameters();
        if (number > 1) {
            parameters.put(where, row.cursor().toString());
            parameters.put("page", Long.toString(number));
        }
        return address(PAGE, parameters);
    }

    private static String address(String path, Map<String, String> parameters) {
        String base = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + path;
        if (parameters.isEmpty()) {
            return base;
        }
        return base + "?"
                + parameters.entrySet().stream()
                        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public InteractionFilter getFilter() {
        return filter;
    }

    public Problems getProblems() {
        return problems;
    }

    public List<InteractionRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public long getPage() {
        return page;
    }

    public boolean isMayExport() {
        return mayExport;
    }

    public boolean isMayLog() {
        return mayLog;
    }
}
