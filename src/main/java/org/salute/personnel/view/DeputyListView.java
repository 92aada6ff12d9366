package org.salute.personnel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.salute.personnel.boundary.Deputies;
import org.salute.personnel.boundary.DeputyRow;

/** The deputies that the hierarchy lets the signed-in person see; words and page are in the address. */
@Named
@RequestScoped
public class DeputyListView {

    private static final int PAGE_SIZE = 25;

    @Inject
    private Deputies deputies;

    private String words;
    private int page = 1;
    private List<DeputyRow> rows = List.of();
    private long count;

    /** Reads the page that the address asks for. */
    public void load() {
        page = Math.max(1, page);
        count = deputies.count(words);
        rows = deputies.list(words, page - 1, PAGE_SIZE);
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The address of the page before; empty on the first. */
    public String getPrevious() {
        return page > 1 ? address(page - 1) : "";
    }

    /** The address of the page after; empty on the last. */
    public String getNext() {
        return page < getPages() ? address(page + 1) : "";
    }

    private String address(int number) {
        String filter = words == null ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
        return "?" + filter + "page=" + number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public List<DeputyRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }
}
