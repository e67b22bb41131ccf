using MunicipalFrontEnd.Shell;

namespace MunicipalFrontEnd.Pages;

public sealed class IndexModel : FrontEndPage;
