using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>What .NET does over the network, tried against a server on this machine. It keeps lists it downloaded, so every test has an address of its own.</summary>
public sealed class OnlineRevocationTests
{
    // The clock is the machine's: .NET looks at lists with its own.
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    [Theory]
    [InlineData(false, RevocationStatus.Good)]
    [InlineData(true, RevocationStatus.Revoked)]
    public async Task The_list_of_the_issuer_is_downloaded_and_counts(bool isRevoked, RevocationStatus expected)
    {
        using ListServer server = new();
        (X509Certificate2 leaf, X509Certificate2 root) = Chain(server.Address);
        server.Serve(ListOf(root, isRevoked ? leaf : null));

        RevocationStatus status = await new OnlineRevocation().CheckAsync([leaf, root], Now, TestContext.Current.CancellationToken);

        Assert.Equal(expected, status);
    }

    [Fact]
    public async Task What_cannot_be_reached_is_unknown()
    {
        (X509Certificate2 leaf, X509Certificate2 root) = Chain($"http://127.0.0.1:9/{Guid.NewGuid():N}.crl");

        RevocationStatus status = await new OnlineRevocation(TimeSpan.FromSeconds(1)).CheckAsync([leaf, root], Now, TestContext.Current.CancellationToken);

        Assert.Equal(RevocationStatus.Unknown, status);
    }

    private static (X509Certificate2 Leaf, X509Certificate2 Root) Chain(string address)
    {
        X509Certificate2 root = Certificates.Authority("CN=Online Root", Certificates.RootKey, from: Now.AddDays(-9), until: Now.AddDays(9), change: Identify);
        X509Certificate2 leaf = Certificates.Signer(
            Certificates.LeafKey, root, from: Now.AddDays(-1), until: Now.AddDays(1), change: request =>
            {
                request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, includeKeyIdentifier: true, includeIssuerAndSerial: false));
                request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([address]));
            });
        return (leaf, root);
    }

    private static void Identify(CertificateRequest request) =>
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));

    private static byte[] ListOf(X509Certificate2 issuer, X509Certificate2? revoked)
    {
        CertificateRevocationListBuilder builder = new();
        if (revoked is not null)
        {
            builder.AddEntry(revoked, Now.AddHours(-2));
        }

        return builder.Build(issuer, 1, Now.AddDays(1), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, Now.AddHours(-1));
    }

    /// <summary>Gives one list to whoever asks.</summary>
    private sealed class ListServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public ListServer()
        {
            _listener.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/{Guid.NewGuid():N}.crl";
        }

        public string Address { get; }

        public void Serve(byte[] list) => _ = Task.Run(async () =>
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                NetworkStream stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096]);
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/pkix-crl\r\nContent-Length: {list.Length}\r\nConnection: close\r\n\r\n"));
                await stream.WriteAsync(list);
            }
        });

        public void Dispose() => _listener.Dispose();
    }
}
