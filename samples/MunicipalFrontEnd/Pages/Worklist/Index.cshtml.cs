using MunicipalFrontEnd.Shell;

namespace MunicipalFrontEnd.Pages.Worklist;

public sealed class IndexModel : FrontEndPage;
