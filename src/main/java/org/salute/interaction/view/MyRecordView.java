package org.salute.interaction.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.salute.interaction.boundary.MyRecord;

/** "My record": what stands in the signed-in deputy's record, newest first. */
@Named
@RequestScoped
public class MyRecordView {

    private static final int PAGE_SIZE = 20;

    @Inject
    private MyRecord record;

    private int page = 1;
    private List<MyRecord.Entry> entries = List.of();
    private long count;
    private long toAcknowledge;

    /** Reads the page that the address asks for. */
    public void load() {
        page = Math.max(1, page);
        count = record.count();
        toAcknowledge = record.countToAcknowledge();
        entries = record.list(page - 1, PAGE_SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public List<MyRecord.Entry> getEntries() {
        return entries;
    }

    public long getCount() {
        return count;
    }

    public long getToAcknowledge() {
        return toAcknowledge;
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The address of the page before; empty on the first. */
    public String getPrevious() {
        return page > 1 ? "?page=" + (page - 1) : "";
    }

    /** The address of the page after; empty on the last. */
    public String getNext() {
        return page < getPages() ? "?page=" + (page + 1) : "";
    }
}
