using NodaTime;
using Vroegsignalering;
using Vroegsignalering.AspNetCore.Ddas;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Signals;

namespace DdasEndpoint;

/// <summary>A municipality with three invented signals in every period; a real host reads its database here.</summary>
internal sealed class DemoMunicipality : IDdasSource
{
    public Task<DdasDelivery> ReadAsync(ReportingPeriod period, CancellationToken cancellationToken) => Task.FromResult(new DdasDelivery
    {
        SupplierCode = "Demo 1.0",
        Municipalities =
        [
            new DdasMunicipalityDelivery
            {
                Municipality = MunicipalityCode.Parse("9901"),
                Organisation = new DdasOrganisation { Name = "Gemeente Voorbeeldstad" },
                Signals = [Signal("D-1", period.Start), Signal("D-2", period.Start), Signal("D-3", period.End)],
            },
        ],
    });

    private static Signal Signal(string reference, LocalDate day) => new()
    {
        Reference = reference,
        Partner = PartnerType.Water,
        Address = Address.Parse("1234AB", "10"),
        Arrears = Money.FromEuros(120m),
        SentOn = day,
    };
}
