using MunicipalFrontEnd.Shell;

namespace MunicipalFrontEnd.Pages.Review;

public sealed class IndexModel : FrontEndPage;
