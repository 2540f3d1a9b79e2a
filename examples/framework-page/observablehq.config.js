export default {root: "src", title: "Cue words", globalStylesheets: [], sidebar: false, toc: false, pager: false};
