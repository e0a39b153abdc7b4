package io.mingzhang.server.examination.listing;

import io.mingzhang.server.examination.documents.DocumentRow;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of documents, the choices beside them, and figures over them. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1")
class DocumentsListController {

    private final DocumentList documents;
    private final DocumentFacets facets;
    private final Overviews overviews;

    DocumentsListController(DocumentList documents, DocumentFacets facets, Overviews overviews) {
        this.documents = documents;
        this.facets = facets;
        this.overviews = overviews;
    }

    /** A value with a comma in it is one value: names of departments may hold commas. */
    @InitBinder
    void takeValuesWhole(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
    }

    @GetMapping("/documents")
    Page<DocumentRow> documents(DocumentQuery query, Paging paging, @RequestParam @Nullable String sort) {
        return documents.page(query, DocumentSort.of(sort), paging);
    }

    @GetMapping("/documents/facets")
    FacetsView documentFacets(DocumentQuery query) {
        return facets.of(query);
    }

    @GetMapping("/overview")
    OverviewView overview(DocumentQuery query) {
        return overviews.of(query);
    }
}
